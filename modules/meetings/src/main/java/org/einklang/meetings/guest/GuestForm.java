package org.einklang.meetings.guest;

import java.io.Serializable;
import java.util.Locale;
import org.einklang.api.dates.Outsider;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is typed as a guest: a person of the cooperation, or name and address of somebody without an account. */
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable PersonId person;
    private String name = "";
    private String mail = "";
    private String language = Locale.GERMAN.getLanguage();

    Outsider outsider() {
        return new Outsider(name.strip(), mail.strip(), Locale.forLanguageTag(language));
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
