package org.einklang.meetings.item;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** The form in which chair and secretary say more of an item. */
@Named
@RequestScoped
public class ItemEditPage {

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private ItemWords words;

    @Inject
    private FormMerge merge;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private AgendaItem item;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ItemForm form;

    private int version;
    private @Nullable MergeView merged;

    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        access.require(MeetingsPermission.PLAN, meeting.scope());
        item = items.of(meeting, address.part("item"));
        version = item.version();
        form = new ItemForm(item);
    }

    /** Keeps what was typed; if somebody else has changed the item meanwhile, shows what both have written, to be read first. */
    public void save() {
        if (version == item.version()) {
            items.fill(item.id(), form.content(), version);
            navigation.to(getPath(), "meetings.item.saved");
        } else {
            FormMerge.Merged both = merge.merge(
                    ItemForm.fields(texts, person -> directory.person(person).name()), form.values(), getBase(), "");
            form.fill(both.values());
            version = item.version();
            merged = both.view();
        }
    }

    /** The page of the item. */
    public String getPath() {
        return addresses.page(
                meeting.getCooperation(), MeetingsModule.ID, meeting.getKey(), "items", String.valueOf(item.number()));
    }

    /** What the item is called with its place. */
    public String getName() {
        return words.name(item, texts.locale());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public AgendaItem getItem() {
        return item;
    }

    public ItemForm getForm() {
        return form;
    }

    /** What both have written, if somebody else was faster. */
    public @Nullable MergeView getMerged() {
        return merged;
    }

    /** What is stored now. */
    public Map<String, String> getBase() {
        return new ItemForm(item).values();
    }

    /** The version from which the form began. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
