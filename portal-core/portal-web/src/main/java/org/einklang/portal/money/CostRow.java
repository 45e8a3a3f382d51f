package org.einklang.portal.money;

import org.einklang.api.people.PartnerId;

/** What is typed about the part of one partner. */
public final class CostRow {

    private final PartnerId partner;
    private final String name;
    private final boolean usual;
    private boolean carries;
    private String share = "";

    /** One who carries a part, unless somebody says otherwise; or the other way round. */
    CostRow(PartnerId partner, String name, boolean usual) {
        this.partner = partner;
        this.name = name;
        this.usual = usual;
        this.carries = usual;
    }

    /** Nothing has been typed about it. */
    CostRow anew() {
        return new CostRow(partner, name, usual);
    }

    boolean isUsual() {
        return usual;
    }

    PartnerId partner() {
        return partner;
    }

    /** What the partner is called. */
    public String getName() {
        return name;
    }

    /** Whether the partner carries a part. */
    public boolean isCarries() {
        return carries;
    }

    public void setCarries(boolean carries) {
        this.carries = carries;
    }

    /** Percentage, weight or amount, as it was typed. */
    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }
}
