package org.einklang.meetings.resolution;

import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.meetings.minutes.PartnerCount;

/** The votes of one partner while they are typed; empty is nought. */
public class PartnerVotes {

    private final int place;
    private final PartnerId partner;
    private final String name;
    private final int seats;
    private String yes = "";
    private String no = "";
    private String abstained = "";

    /** @param place in the list, from 0 on @param seats how many of the partner vote */
    PartnerVotes(int place, PartnerId partner, String name, int seats) {
        this.place = place;
        this.partner = partner;
        this.name = name;
        this.seats = seats;
    }

    /** As they were typed. @throws RuleViolation where that is no number, or more than the partner has seats */
    PartnerCount count() {
        PartnerCount count =
                new PartnerCount(partner, number(yes, "yes"), number(no, "no"), number(abstained, "abstained"));
        if (count.cast() > seats) {
            throw new RuleViolation("meetings.resolution.too_many_votes", name, seats).at(field("yes"));
        }
        return count;
    }

    /** Holds what was counted; nought stays empty. */
    void fill(PartnerCount count) {
        yes = text(count.yes());
        no = text(count.no());
        abstained = text(count.abstained());
    }

    private static String text(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** Whether something was typed. */
    boolean isTyped() {
        return !(yes + no + abstained).isBlank();
    }

    private int number(String typed, String field) {
        String number = typed.strip();
        if (!number.isEmpty() && !number.matches("\\d{1,3}")) {
            throw new RuleViolation("meetings.resolution.votes_wrong").at(field(field));
        }
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private String field(String field) {
        return "votes:" + place + ":" + field;
    }

    /** Which partner. */
    public long getPartner() {
        return partner.value();
    }

    public String getName() {
        return name;
    }

    /** How many voting seats it has. */
    public int getSeats() {
        return seats;
    }

    public String getYes() {
        return yes;
    }

    public void setYes(String yes) {
        this.yes = yes;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getAbstained() {
        return abstained;
    }

    public void setAbstained(String abstained) {
        this.abstained = abstained;
    }
}
