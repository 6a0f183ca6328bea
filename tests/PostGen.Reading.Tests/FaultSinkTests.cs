using PostGen.Generator.Diagnostics;
using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

public class FaultSinkTests
{
    private static readonly DocumentNode s_root = Reading.Yaml("openapi: 3.1.0\npaths:\n  /a:\n    get: x\n").Root;

    [Fact]
    public void Faults_come_ordered_by_place_whatever_the_order_of_reports()
    {
        FaultSink faults = new();
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["paths"]["/a"]["get"], "third");
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["paths"], "second");
        faults.Report(DocumentDescriptors.LenientYaml, s_root["openapi"], "first");

        Reading.Show(faults).ShouldBe(["PG0015 1:10 first", "PG0030 3:3 second", "PG0030 4:10 third"]);
    }

    [Fact]
    public void Of_a_broken_text_only_the_place_is_reported()
    {
        FaultSink faults = new();
        faults.Report(DocumentDescriptors.DanglingReference, s_root["openapi"], "a", "b", "c");
        faults.Report(DocumentDescriptors.YamlSyntax, s_root["paths"], "first");
        faults.Report(DocumentDescriptors.YamlSyntax, s_root["paths"], "the same in other words");

        Reading.Show(faults).ShouldBe(["PG0009 3:3 first"]);
    }

    [Fact]
    public void A_fault_covers_a_scalar_or_one_line_of_anything_longer()
    {
        FaultSink faults = new();
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["openapi"], "scalar");
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["paths"], "mapping");

        faults.ToFaults().Select(fault => (fault.Start, fault.Length, fault.EndLine, fault.EndColumn))
            .ShouldBe([(9, 5, 0, 14), (24, 3, 2, 5)]);
    }

    [Fact]
    public void A_fault_can_stand_at_a_name()
    {
        FaultSink faults = new();
        foreach (DocumentMember path in s_root["paths"].Members)
        {
            faults.ReportName(DocumentDescriptors.NoEquivalent, path, "name");
        }

        faults.ToFaults()[0].ShouldSatisfyAllConditions(
            fault => fault.StartLine.ShouldBe(2), fault => fault.StartColumn.ShouldBe(2), fault => fault.Length.ShouldBe(2));
    }

    [Fact]
    public void The_same_fault_at_the_same_place_counts_once()
    {
        FaultSink faults = new();
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["paths"], "same");
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["paths"], "same");
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["paths"], "other");

        faults.ToFaults().Count.ShouldBe(2);
    }

    [Fact]
    public void Beyond_25_of_an_ID_the_rest_is_counted_in_one_last_line()
    {
        FaultSink faults = new();
        for (int i = 0; i < 40; i++)
        {
            faults.ReportAt(DocumentDescriptors.NoEquivalent, s_root.File, i, i + 1, "fault");
        }

        faults.Report(DocumentDescriptors.DuplicateName, s_root["paths"], "a");

        IReadOnlyList<string> shown = [.. Reading.Show(faults)];
        shown.Count.ShouldBe(27);
        shown[^1].ShouldBe("PG0049 3:4 15 more diagnostics PG0030 of this document are left out: resolve those above first");
    }

    [Fact]
    public void A_missing_node_without_a_file_gives_a_diagnostic_without_a_place()
    {
        FaultSink faults = new();
        faults.Report(DocumentDescriptors.NoEquivalent, default, "nowhere");

        faults.ToFaults()[0].ToDiagnostic().Location.ShouldBe(Microsoft.CodeAnalysis.Location.None);
    }

    [Fact]
    public void A_missing_node_of_a_file_is_reported_at_its_begin()
    {
        FaultSink faults = new();
        faults.Report(DocumentDescriptors.NoEquivalent, s_root["nothing"]["there"], "begin");

        Reading.Show(faults).ShouldBe(["PG0030 1:1 begin"]);
    }
}
