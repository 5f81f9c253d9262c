package org.yangguang.departure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.identity.Holding;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Stale;

/** The handover of a post: its list, its signatures, and what became of each matter. */
@Entity
@Table(name = "departure_handover")
class Departure {

    private static final int WORDS = 500;
    /** In the place of the number while it is under way: of each leaver there is one such row at most. */
    private static final String UNDER_WAY = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "departure_handover_seq")
    @SequenceGenerator(name = "departure_handover_seq", sequenceName = "departure_handover_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    /** Counts the lists: whoever signs says which one was read; a confirmation in between changes no list. */
    @Column(name = "list_version")
    private long listVersion;
    @Column(name = "list_number")
    private String number;
    private String leaver;
    private String organisation;
    @Enumerated(EnumType.STRING)
    private DepartureCause cause;
    @Column(name = "closes_account")
    private boolean closesAccount;
    private String remark;
    @Enumerated(EnumType.STRING)
    private DepartureStatus status;
    @Column(name = "ended_as")
    private String endedAs;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private LocalDateTime startedAt;
    @Column(name = "arranged_by")
    private String arrangedBy;
    @Column(name = "arranged_at")
    private LocalDateTime arrangedAt;
    @Column(name = "leaver_confirmed_at")
    private LocalDateTime leaverConfirmedAt;
    private String absence;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private LocalDateTime signedAt;
    @Column(name = "cancel_reason")
    private String cancelled;
    @ElementCollection
    @CollectionTable(name = "departure_row", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "row_position")
    private List<ListedMatter> rows = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "departure_successor", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "row_position")
    private List<TakingOver> successors = new ArrayList<>();

    protected Departure() {
    }

    /** Refuses, all at once, what the beginning must say. */
    static void complete(BeginDeparture command) {
        Breaches breaches = new Breaches();
        breaches.text(command.leaver(), 40, "leaver");
        breaches.required(command.cause(), "cause");
        breaches.required(command.closeAccount(), "closeAccount");
        breaches.optionalText(command.remark(), WORDS, "remark");
        breaches.refuseIfAny();
    }

    static Departure begin(String number, BeginDeparture command, String organisation, String by, LocalDateTime at) {
        Departure made = new Departure();
        made.number = number;
        made.leaver = command.leaver();
        made.organisation = organisation;
        made.cause = command.cause();
        made.closesAccount = command.closeAccount();
        made.remark = command.remark() == null || command.remark().isBlank() ? null : command.remark().strip();
        made.status = DepartureStatus.OPEN;
        made.endedAs = UNDER_WAY;
        made.startedBy = by;
        made.startedAt = at;
        return made;
    }

    /** The list is drawn, anew if it was drawn before: earlier confirmations were given to another list and are void. */
    void arrange(List<ListedMatter> listed, String by, LocalDateTime at) {
        ensureUnderWay();
        rows.clear();
        rows.addAll(listed);
        successors.clear();
        Set<String> names = new TreeSet<>();
        listed.stream().map(ListedMatter::successor).filter(s -> s != null).forEach(names::add);
        names.forEach(name -> successors.add(new TakingOver(name)));
        leaverConfirmedAt = null;
        arrangedBy = by;
        arrangedAt = at;
        listVersion++;
        status = DepartureStatus.ARRANGED;
    }

    void confirm(String userName, LocalDateTime at) {
        Breaches.ensure(status == DepartureStatus.ARRANGED, DepartureRule.IN_THIS_ORDER, number);
        if (userName.equals(leaver) && leaverConfirmedAt == null) {
            leaverConfirmedAt = at;
        }
        successors.stream().filter(s -> s.userName().equals(userName)).forEach(s -> s.confirm(at));
    }

    /** Whether the last signature may be given; what it does is done by the service. */
    void ensureSignable(SignDeparture signature, String by) {
        Breaches.ensure(status == DepartureStatus.ARRANGED, DepartureRule.IN_THIS_ORDER, number);
        Breaches.ensure(!successorNames().contains(by), DepartureRule.HEAD_TAKES_NOTHING_OVER);
        Breaches.ensure(successors.stream().allMatch(s -> s.confirmedAt() != null), DepartureRule.EVERYBODY_HAS_SIGNED, number);
        Breaches breaches = new Breaches();
        boolean reason = signature.absence() != null && !signature.absence().isBlank();
        if (leaverConfirmedAt == null) {
            breaches.check(reason, DepartureRule.ABSENCE_HAS_A_REASON, "absence");
        }
        breaches.optionalText(signature.absence(), WORDS, "absence");
        breaches.refuseIfAny();
    }

    void sign(SignDeparture signature, String by, LocalDateTime at) {
        absence = leaverConfirmedAt != null ? null : signature.absence().strip();
        signedBy = by;
        signedAt = at;
        status = DepartureStatus.SIGNED;
        listVersion++;
        endedAs = number;
    }

    void cancel(CancelDeparture command) {
        ensureUnderWay();
        Breaches breaches = new Breaches();
        breaches.text(command.reason(), WORDS, "reason");
        breaches.refuseIfAny();
        cancelled = command.reason().strip();
        status = DepartureStatus.CANCELLED;
        listVersion++;
        endedAs = number;
    }

    private void ensureUnderWay() {
        Breaches.ensure(isUnderWay(), DepartureRule.IN_THIS_ORDER, number);
    }

    void ensureRead(long read) {
        Stale.check(number, read, listVersion);
    }

    boolean isUnderWay() {
        return status == DepartureStatus.OPEN || status == DepartureStatus.ARRANGED;
    }

    /** Whether a matter is on the list. */
    boolean lists(Holding holding) {
        return rows.stream().anyMatch(row -> row.is(holding));
    }

    boolean awaits(String userName) {
        return status == DepartureStatus.ARRANGED && (userName.equals(leaver) && leaverConfirmedAt == null
                || successors.stream().anyMatch(s -> s.userName().equals(userName) && s.confirmedAt() == null));
    }

    Set<String> successorNames() {
        Set<String> names = new TreeSet<>();
        successors.forEach(s -> names.add(s.userName()));
        return names;
    }

    List<ListedMatter> rows() {
        return rows;
    }

    List<TakingOver> successors() {
        return successors;
    }

    String number() {
        return number;
    }

    String leaver() {
        return leaver;
    }

    String organisation() {
        return organisation;
    }

    DepartureStatus status() {
        return status;
    }

    boolean closesAccount() {
        return closesAccount;
    }

    String startedBy() {
        return startedBy;
    }

    /** @param as what the service knows of the reader and of names */
    DepartureView view(Reading as) {
        return new DepartureView(number, leaver, as.names().apply(leaver), organisation, as.organisationName(), cause, closesAccount, remark, status,
                as.names().apply(startedBy), startedAt, as.names().apply(arrangedBy), arrangedAt, as.rows(),
                successors.stream().map(s -> new DepartureView.Successor(s.userName(), as.names().apply(s.userName()), s.confirmedAt())).toList(),
                as.vacant(), as.changed(), leaverConfirmedAt, absence, as.names().apply(signedBy), signedAt, cancelled,
                as.supervises() && isUnderWay(), as.awaited(), as.supervises() && status == DepartureStatus.ARRANGED, as.mayCancel() && isUnderWay(), listVersion);
    }
}
