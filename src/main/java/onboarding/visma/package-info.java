/** Visma: collaborations in Visma eAccounting, set up from Visma Byrå. */
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
package onboarding.visma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
