package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.contract.ContractStatus;
import org.yangguang.cost.CostStatus;
import org.yangguang.dispute.DisputeKind;
import org.yangguang.dispute.DisputeStatus;
import org.yangguang.guarantee.GuaranteePurpose;
import org.yangguang.guarantee.GuaranteeState;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.project.ProjectStatus;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.selection.LibraryStatus;
import org.yangguang.tender.TenderStatus;
import org.yangguang.workflow.ProjectMode;

/** The words by which the long lists can be narrowed, for the choices above them. */
@Named
@RequestScoped
public class RegisterWords {

    @Inject
    private ProgrammeService programmes;

    public List<ProgrammeView> getProgrammes() {
        return programmes.listProgrammes();
    }

    public List<String> getEntryStatuses() {
        return Stream.of(LibraryStatus.values()).map(LibraryStatus::word).toList();
    }

    public List<String> getProjectStatuses() {
        return Stream.of(ProjectStatus.values()).map(ProjectStatus::word).toList();
    }

    public List<String> getProjectModes() {
        return Stream.of(ProjectMode.values()).map(ProjectMode::word).toList();
    }

    public List<String> getContractStatuses() {
        return Stream.of(ContractStatus.values()).map(ContractStatus::word).toList();
    }

    public List<String> getPaymentStatuses() {
        return Stream.of(PaymentStatus.values()).map(PaymentStatus::word).toList();
    }

    public List<String> getEnterpriseScales() {
        return Stream.of(EnterpriseScale.values()).map(EnterpriseScale::word).toList();
    }

    public List<String> getCostStatuses() {
        return Stream.of(CostStatus.values()).map(CostStatus::word).toList();
    }

    public List<String> getTenderStatuses() {
        return Stream.of(TenderStatus.values()).map(TenderStatus::word).toList();
    }

    public List<String> getDeliveryStatuses() {
        return Stream.of(DeliveryStatus.values()).map(DeliveryStatus::word).toList();
    }

    public List<String> getGuaranteePurposes() {
        return Stream.of(GuaranteePurpose.values()).map(GuaranteePurpose::word).toList();
    }

    public List<String> getGuaranteeStates() {
        return Stream.of(GuaranteeState.values()).map(GuaranteeState::word).toList();
    }

    public List<String> getDisputeKinds() {
        return Stream.of(DisputeKind.values()).map(DisputeKind::word).toList();
    }

    public List<String> getDisputeStatuses() {
        return Stream.of(DisputeStatus.values()).map(DisputeStatus::word).toList();
    }

    /** The fields of expertise that have a name among the texts. */
    public List<String> getExpertFields() {
        return List.of("information", "commerce", "finance", "law", "management");
    }
}
