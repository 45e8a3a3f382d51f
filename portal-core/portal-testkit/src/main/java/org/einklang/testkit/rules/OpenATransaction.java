package org.einklang.testkit.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Use cases: methods that others can call and that are transactional, by themselves or by their class. Not those that
 * only join a transaction somebody else has opened ({@code MANDATORY}), nor observers, which no person calls.
 */
final class OpenATransaction extends DescribedPredicate<JavaMethod> {

    OpenATransaction() {
        super("open a transaction");
    }

    @Override
    public boolean test(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && transactional(method).filter(OpenATransaction::opens).isPresent()
                && method.getParameters().stream().noneMatch(OpenATransaction::observes);
    }

    private static Optional<Transactional> transactional(JavaMethod method) {
        return Stream.of(
                        method.tryGetAnnotationOfType(Transactional.class),
                        method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean opens(Transactional transactional) {
        return transactional.value() != Transactional.TxType.MANDATORY;
    }

    private static boolean observes(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class);
    }
}
