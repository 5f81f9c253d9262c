package org.yangguang.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** One project of the library (项目库): entered once, ordered, listed, deferred, approved; nothing gets a budget without it. */
@Entity
@Table(name = "selection_library")
class LibraryEntry {

    private static final int LONGEST = 5;

    @Id
    @Column(name = "application_number")
    private String application;
    @Version
    private long version;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "call_number")
    private String callNumber;
    @Column(name = "programme_code")
    private String programme;
    private String title;
    private String applicant;
    private String recommender;
    private String buyer;
    private Money amount;
    @Column(name = "entered_on")
    private LocalDate enteredOn;
    @Column(name = "budget_from")
    private int budgetFrom;
    @Column(name = "budget_to")
    private int budgetTo;
    @Column(name = "place")
    private Integer place;
    @Enumerated(EnumType.STRING)
    private LibraryStatus status;
    /** How it stood before its list took it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "listed_from")
    private LibraryStatus listedFrom;
    @Column(name = "list_number")
    private String listNumber;
    private String remark;

    protected LibraryEntry() {
    }

    LibraryEntry(ProjectView project, Money amount, LocalDate today) {
        application = project.applicationNumber();
        callNumber = project.callNumber();
        programme = project.programme();
        title = project.title();
        applicant = project.applicant();
        recommender = project.recommender();
        buyer = project.buyer();
        this.amount = amount;
        enteredOn = today;
        budgetFrom = project.startsOn() == null ? today.getYear() : project.startsOn().getYear();
        budgetTo = project.endsOn() == null ? budgetFrom : project.endsOn().getYear();
        status = LibraryStatus.WAITING;
    }

    /** Examined anew: what the officer proposes may be another sum. */
    void examined(Money proposed) {
        amount = proposed;
        status = LibraryStatus.WAITING;
    }

    void listed(String list) {
        Breaches.ensure(status == LibraryStatus.WAITING || status == LibraryStatus.DEFERRED, SelectionRule.TAKEN_FROM_THE_LIBRARY, application);
        listedFrom = status;
        status = LibraryStatus.LISTED;
        listNumber = list;
    }

    /** Its list has put it off: it stays for the next. */
    void deferred(String why) {
        status = LibraryStatus.DEFERRED;
        listNumber = null;
        remark = why;
    }

    /** Its list was given up: it stands again as it stood before. */
    void released() {
        status = listedFrom;
        listNumber = null;
    }

    void approved(String number, Money granted) {
        projectNumber = number;
        amount = granted;
        status = LibraryStatus.APPROVED;
    }

    void left(String reason) {
        status = LibraryStatus.LEFT;
        remark = reason == null ? null : reason.substring(0, Math.min(500, reason.length()));
    }

    /**
     * The officer's order of the stock and the years for which a budget is foreseen.
     *
     * @param occupant the application that has this place in the programme; null for none
     */
    void order(LibraryOrder order, int thisYear, String occupant) {
        Stale.check(application, order.version(), version);
        Breaches breaches = new Breaches();
        breaches.check(order.place() == null || order.place() > 0 && order.place() <= 9999, InputRule.OUT_OF_RANGE, "place", 1, 9999);
        breaches.check(occupant == null, SelectionRule.PLACE_IS_FREE, "place", order.place(), occupant);
        if (breaches.required(order.budgetFrom(), "budgetFrom") && breaches.required(order.budgetTo(), "budgetTo")) {
            breaches.check(order.budgetFrom() <= order.budgetTo() && order.budgetTo() - order.budgetFrom() < LONGEST
                            && order.budgetTo() >= thisYear, SelectionRule.YEARS_ARE_IN_ORDER, "budgetTo", order.budgetFrom(), order.budgetTo(), LONGEST);
        }
        breaches.optionalText(order.remark(), 500, "remark");
        breaches.refuseIfAny();
        place = order.place();
        budgetFrom = order.budgetFrom();
        budgetTo = order.budgetTo();
        remark = order.remark() == null || order.remark().isBlank() ? null : order.remark().strip();
    }

    /** Only a project of the library that was approved may get a budget. */
    static void ensureBudgetable(LibraryEntry entry, String application) {
        Breaches.ensure(entry != null && entry.status == LibraryStatus.APPROVED, SelectionRule.LIBRARY_BEFORE_BUDGET, application);
    }

    /** Whether a budget of this year is foreseen for it. */
    boolean isForeseen(int year) {
        return status != LibraryStatus.LEFT && budgetFrom <= year && year <= budgetTo;
    }

    /** The list in which it stands or was decided; null while it waits. */
    String listNumber() {
        return listNumber;
    }

    /** Whether it still waits though the last year for which a budget was foreseen has passed. */
    boolean isLapsed(int thisYear) {
        return LibraryStatus.STOCK.contains(status) && budgetTo < thisYear;
    }

    String application() {
        return application;
    }

    String programme() {
        return programme;
    }

    String title() {
        return title;
    }

    String applicant() {
        return applicant;
    }

    String recommender() {
        return recommender;
    }

    String buyer() {
        return buyer;
    }

    Money amount() {
        return amount;
    }

    LibraryStatus status() {
        return status;
    }

    LibraryView view(String applicantName, int thisYear) {
        return new LibraryView(application, projectNumber, callNumber, programme, title, applicant, applicantName, amount, enteredOn, budgetFrom,
                budgetTo, place, status, listNumber, remark, isLapsed(thisYear), version);
    }
}
