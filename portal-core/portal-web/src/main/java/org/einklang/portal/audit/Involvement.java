package org.einklang.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That somebody or something is in a line, for searching. */
@Entity
@Table(name = "AUDIT_INVOLVED", schema = "EK_CORE")
@IdClass(Involvement.Key.class)
public class Involvement {

    @Id
    private String item;

    @Id
    @Column(name = "LINE_NUMBER")
    private long lineNumber;

    @SuppressWarnings("NullAway.Init")
    protected Involvement() {}

    /** What names one. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Nullable
        String item;

        long lineNumber;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.lineNumber == lineNumber && Objects.equals(key.item, item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(item, lineNumber);
        }
    }
}
