/** WinBooks: the office's licence on the Portaal, and the WinBooks-IDs of people (procedures.md §2). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "client",
            "confirmation",
            "engine",
            "evidence",
            "identifier",
            "language",
            "mail",
            "office",
            "secret"
        })
package onboarding.winbooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
