package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainCallsTest {

    private final PlainCalls calls = new PlainCalls();

    /** What a page shows. */
    public record Shown(String name) {
        /** Fails. */
        public String broken() {
            throw new IllegalStateException("broken");
        }

        /** Has an argument. */
        public String with(String more) {
            return name + more;
        }
    }

    private record Hidden(String name) {}

    @Test
    void what_a_record_says_is_asked_of_it() {
        Context context = new Context();

        assertThat(calls.invoke(context, new Shown("Jugendamt"), "name", null, null))
                .isEqualTo("Jugendamt");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void everything_else_is_left_to_others() {
        Context context = new Context();

        calls.invoke(context, new Shown("a"), "with", null, new Object[] {"b"});
        calls.invoke(context, new Shown("a"), "missing", null, null);
        calls.invoke(context, new Hidden("a"), "name", null, null);
        calls.invoke(context, List.of(1), "size", null, null);
        calls.invoke(context, null, "name", null, null);

        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_went_wrong_is_handed_on() {
        assertThatExceptionOfType(ELException.class)
                .isThrownBy(() -> calls.invoke(new Context(), new Shown("a"), "broken", null, null))
                .withCauseInstanceOf(IllegalStateException.class);
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
