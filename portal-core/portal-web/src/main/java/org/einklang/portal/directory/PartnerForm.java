package org.einklang.portal.directory;

import java.util.List;
import org.einklang.portal.directory.Participation.Kind;

/** What is filled in for a partner, whether it is new or changed. */
public abstract class PartnerForm {

    private String name = "";
    private String shortName = "";
    private Kind kind = Kind.FULL;

    void fill(PartnerReading.Row row) {
        name = row.partner().name();
        shortName = row.partner().shortName();
        kind = row.kind();
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }
}
