package org.einklang.portal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.einklang.api.text.Texts;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeField;
import org.einklang.api.version.TextMerge;

/** Merges {@link FieldByField}, from what the form has carried along. */
@ApplicationScoped
public class FieldMerge implements FormMerge {

    @Inject
    private TextMerge merge;

    @Inject
    private MergeBase begun;

    @Inject
    private Texts texts;

    @Override
    public Merged merge(List<MergeField> fields, Map<String, String> mine, Map<String, String> theirs, String other) {
        String name = other.isEmpty() ? texts.get("versions.merged_somebody") : other;
        Map<String, String> base = begun.sent();
        begun.beginAnew();
        return new FieldByField(merge).merge(fields, base, mine, theirs, name);
    }
}
