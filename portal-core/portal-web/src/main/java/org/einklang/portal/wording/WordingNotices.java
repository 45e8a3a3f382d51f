package org.einklang.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.TextNotice;
import org.einklang.api.text.TextNotice.Weight;
import org.einklang.api.text.TextNotices;
import org.einklang.api.text.Texts;

/** Says what the cooperation would rather say. */
@ApplicationScoped
class WordingNotices implements TextNotices {

    @Inject
    private WordingKeeping keeping;

    @Inject
    private Texts texts;

    @Override
    public List<TextNotice> in(String text, Optional<CooperationId> here) {
        return here.map(keeping::agreed).stream()
                .flatMap(List::stream)
                .flatMap(wording -> found(wording, text))
                .toList();
    }

    private Stream<TextNotice> found(AgreedWording wording, String text) {
        return wording.pattern()
                .matcher(text)
                .results()
                .map(place -> new TextNotice(
                        Weight.HINT,
                        place.group(),
                        place.start(),
                        texts.get("comments.wording.hint", place.group(), wording.preferred())));
    }
}
