/** AFAS Profit: PCC over several environments, and who is linked where (procedures.md §1). */
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
            "office"
        })
package onboarding.afas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
