package org.einklang.meetings.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;

/**
 * What a body decides upon: the question, what can be done, what it costs, and what is recommended; and the paper of a council
 * that it belongs to [002]. Never changes; another one takes its place.
 */
@Embeddable
public class DecisionPaper {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

    private String question = "";
    private String choices = "";
    private String costs = "";
    private String recommendation = "";

    @Column(name = "COUNCIL_NUMBER")
    private String councilNumber = "";

    @Column(name = "COUNCIL_LINK")
    private String councilLink = "";

    /** Nothing is to be decided. */
    public DecisionPaper() {}

    /** What is decided upon. */
    public DecisionPaper(String question, String choices, String costs, String recommendation) {
        this.question = question.strip();
        this.choices = choices.strip();
        this.costs = costs.strip();
        this.recommendation = recommendation.strip();
    }

    /** The same, and the paper of a council. @throws RuleViolation if the link is none */
    public DecisionPaper withCouncilPaper(String number, String link) {
        DecisionPaper paper = new DecisionPaper(question, choices, costs, recommendation);
        paper.councilNumber = number.strip();
        paper.councilLink = link.strip();
        if (!paper.councilLink.isEmpty() && !LINK.matcher(paper.councilLink).matches()) {
            throw new RuleViolation("meetings.item.link_wrong").at("councilLink");
        }
        return paper;
    }

    /** Whether there is something to decide upon. */
    public boolean isWritten() {
        return !words().isEmpty();
    }

    /** All of it as one text, for the search. */
    public String words() {
        return Stream.of(question, choices, costs, recommendation)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public String getQuestion() {
        return question;
    }

    /** What can be done. */
    public String getChoices() {
        return choices;
    }

    public String getCosts() {
        return costs;
    }

    public String getRecommendation() {
        return recommendation;
    }

    /** Number of the paper of a council; empty if there is none. */
    public String getCouncilNumber() {
        return councilNumber;
    }

    /** Where that paper is; empty if nobody has said. */
    public String getCouncilLink() {
        return councilLink;
    }
}
