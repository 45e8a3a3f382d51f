package org.einklang.portal.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody who has to do with a cooperation has a list of their own there. */
@ApplicationScoped
class FavouritesWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/favourites | =                       | insiders  |
                | /c/{cooperation}/favourites | /c/weidental/favourites | weidental |
                """;
    }
}
