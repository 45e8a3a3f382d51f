package org.einklang.portal.attachment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a test say which scanner there is; without that there is none. */
@Alternative
@Priority(1)
@ApplicationScoped
class SwitchedScanner extends VirusSettings {

    private volatile @Nullable Clamd clamd;
    private volatile boolean unseen;

    /** From now on this one is asked. */
    void ask(@Nullable Clamd scanner, boolean takesUnseen) {
        clamd = scanner;
        unseen = takesUnseen;
    }

    @Override
    Optional<Clamd> scanner() {
        return Optional.ofNullable(clamd);
    }

    @Override
    boolean takesUnseen() {
        return unseen;
    }
}
