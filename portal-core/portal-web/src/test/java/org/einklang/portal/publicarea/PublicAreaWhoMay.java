package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** What everybody may read, the coordinator says; the heads of the partners keep their own locations. */
@ApplicationScoped
class PublicAreaWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/public                        | =                                       | coordinator |
                | /c/{cooperation}/public                        | /c/weidental/public                     | nobody |
                | /c/{cooperation}/public/preview                | =                                       | coordinator |
                | /c/{cooperation}/public/preview                | /c/weidental/public/preview             | nobody |
                | /c/{cooperation}/public/news                   | =                                       | coordinator |
                | /c/{cooperation}/public/news                   | /c/weidental/public/news                | nobody |
                | /c/{cooperation}/public/news/new               | =                                       | coordinator |
                | /c/{cooperation}/public/news/{announcement}    | /c/lindental/public/news/sprachkurse    | coordinator |
                | /c/{cooperation}/public/news/{announcement}    | /c/lindental/public/news/start          | nobody |
                | /c/{cooperation}/public/locations              | =                                       | coordinator, leitung.agentur, leitung.jobcenter, leitung.stadt |
                | /c/{cooperation}/public/locations              | /c/weidental/public/locations           | nobody |
                | /c/{cooperation}/public/locations/new          | =                                       | coordinator, leitung.agentur, leitung.jobcenter, leitung.stadt |
                | /c/{cooperation}/public/locations/{location}   | /c/lindental/public/locations/jobcenter | coordinator, leitung.jobcenter |
                | /c/{cooperation}/public/locations/{location}   | /c/lindental/public/locations/kreishaus | nobody |
                """;
    }
}
