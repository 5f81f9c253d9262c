package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.budget.AnnualProposal;
import org.yangguang.budget.CodeView;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.selection.LibraryFilter;
import org.yangguang.selection.LibraryService;
import org.yangguang.selection.LibraryStatus;
import org.yangguang.selection.LibraryView;
import org.yangguang.shared.Money;
import org.yangguang.shared.Slice;

/** 编报项目支出建议数（一上）. */
@Named
@ViewScoped
public class ProposeAnnual extends AnnualTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdentityService identity;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private LibraryService library;

    private final ArrayList<AnnualEntry> rows = new ArrayList<>();
    private ArrayList<CodeView> codes;
    private ArrayList<OrganisationView> units;
    private String function;

    @Override
    protected void load() {
        super.load();
        codes = new ArrayList<>(budgets().findCodes());
        units = new ArrayList<>(identity.listOrganisations(null));
        function = programmes.viewProgramme(getRound().programme()).functionCode();
        getRound().rows().forEach(row -> rows.add(new AnnualEntry(row)));
        if (rows.isEmpty()) {
            addRow();
        }
    }

    public String submit() {
        budgets().proposeAnnual(getTask().id(), new AnnualProposal(rows.stream().map(AnnualEntry::form).toList(), getOpinion(), getRound().version()));
        return done();
    }

    public void addRow() {
        rows.add(new AnnualEntry(function));
    }

    /** What the library foresees for the year, in its order; what is there already stays as it was typed. */
    public void takeFromLibrary() {
        rows.removeIf(AnnualEntry::isBlank);
        LibraryFilter filter = new LibraryFilter(null, getRound().programme(), null, null, getRound().year());
        List<LibraryView> foreseen = new ArrayList<>();
        List<LibraryView> page;
        do {
            page = library.listLibrary(filter, foreseen.size(), Slice.MOST).rows();
            foreseen.addAll(page);
        } while (page.size() == Slice.MOST);
        foreseen.stream().filter(entry -> entry.status() != LibraryStatus.LEFT).map(entry -> new AnnualEntry(entry, function))
                .filter(entry -> rows.stream().noneMatch(row -> entry.getProjectNumber().equals(row.getProjectNumber()))).forEach(rows::add);
    }

    public void removeRow(int index) {
        rows.remove(index);
    }

    public List<AnnualEntry> getRows() {
        return rows;
    }

    public Money getTotal() {
        return Money.sum(rows.stream().map(r -> r.getAmount() == null ? Money.ZERO : r.getAmount()).toList());
    }

    public List<CodeView> codes(String kind) {
        return codes.stream().filter(c -> c.kind().equals(kind)).toList();
    }

    public List<OrganisationView> getUnits() {
        return units;
    }
}
