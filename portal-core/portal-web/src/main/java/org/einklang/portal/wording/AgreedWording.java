package org.einklang.portal.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Folded;
import org.einklang.portal.Stored;

/**
 * What a cooperation would rather say: instead of one word another one. It is named by the coordinator, strikes everybody who
 * writes the avoided word as a whole, and is taken off the list when nobody says it any more.
 */
@Entity
@Table(name = "AGREED_WORDING", schema = "EK_CORE")
public class AgreedWording extends Stored {

    private static final int LONGEST_AVOIDED = 120;
    private static final int LONGEST_PREFERRED = 200;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private String avoided;

    private String folded;

    private String preferred;

    @SuppressWarnings("NullAway.Init")
    protected AgreedWording() {}

    /** From now on. @throws RuleViolation if a word is missing or too long, or the preferred one holds the avoided one */
    public AgreedWording(CooperationId cooperation, String avoided, String preferred) {
        this.cooperationId = cooperation.value();
        this.avoided = checked(avoided, "avoided", LONGEST_AVOIDED);
        this.preferred = checked(preferred, "preferred", LONGEST_PREFERRED);
        this.folded = folded(this.avoided);
        if (pattern().matcher(this.preferred).find()) {
            throw new RuleViolation("comments.wording.circular").at("preferred");
        }
    }

    /** By what two entries are the same. */
    static String folded(String avoided) {
        String word = Folded.of(avoided);
        return word.length() <= LONGEST_AVOIDED ? word : word.substring(0, LONGEST_AVOIDED);
    }

    /** Finds the avoided word wherever it stands as a whole. */
    Pattern pattern() {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(avoided) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String checked(String typed, String field, int longest) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            throw new RuleViolation("comments.wording." + field + "_missing").at(field);
        }
        if (words.length() > longest) {
            throw new RuleViolation("comments.text_too_long", longest).at(field);
        }
        return words;
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** What is better not said. */
    public String avoided() {
        return avoided;
    }

    /** What to say instead. */
    public String preferred() {
        return preferred;
    }
}
