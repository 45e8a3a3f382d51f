package org.einklang.portal.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/** What a cooperation calls one level of its bodies. The level itself, and what it may do, stays the same. */
@Entity
@Table(name = "LEVEL_NAME")
@IdClass(LevelName.Key.class)
public class LevelName {

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "BODY_LEVEL")
    private BodyLevel level;

    private String german;

    private String english;

    @SuppressWarnings("NullAway.Init")
    protected LevelName() {}

    LevelName(CooperationId cooperation, BodyLevel level, LevelWording.Name name) {
        this.cooperationId = cooperation.value();
        this.level = level;
        this.german = name.german();
        this.english = name.english();
    }

    BodyLevel level() {
        return level;
    }

    LevelWording.Name name() {
        return new LevelWording.Name(german, english);
    }

    /** The two that make it unique. */
    public static class Key implements Serializable {
        private long cooperationId;

        private @Nullable BodyLevel level;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.cooperationId == cooperationId && key.level == level;
        }

        @Override
        public int hashCode() {
            return Objects.hash(cooperationId, level);
        }
    }
}
