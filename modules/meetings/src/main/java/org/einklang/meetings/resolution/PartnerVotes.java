package org.einklang.meetings.resolution;

import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.meetings.minutes.PartnerCount;

/** The votes of one partner while they are typed; empty is nought. */
public class PartnerVotes {

    private final PartnerId partner;
    private final String name;
    private final int seats;
    private String yes = "";
    private String no = "";
    private String abstained = "";

    PartnerVotes(PartnerId partner, String name, int seats) {
        this.partner = partner;
        this.name = name;
        this.seats = seats;
    }

    /** As they were typed. @throws RuleViolation where that is no number */
    PartnerCount count() {
        return new PartnerCount(partner, number(yes), number(no), number(abstained));
    }

    private static int number(String typed) {
        String number = typed.strip();
        if (!number.isEmpty() && !number.matches("\\d{1,3}")) {
            throw new RuleViolation("meetings.resolution.votes_wrong").at("yes");
        }
        return number.isEmpty() ? 0 : Integer.parseInt(number);
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
