using StratexTeams.Adapters.Exchange;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Tests.Exchange;

namespace StratexTeams.Tests.Exchange;

public sealed class ImportVerbTests : IDisposable
{
    private static readonly string Tenant = Office.Tenant.ToString();

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_workbook_goes_in_and_comes_out_and_in_again_without_a_fact()
    {
        await WriteModelAsync("model.xlsx");
        var (code, output, error) = await _office.TypeAsync("import", _office.At("model.xlsx"), "--tenant", Tenant);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"Imported into {Tenant}. ", output, StringComparison.Ordinal);
        var before = (await _office.StateAsync(Office.Tenant)).Next;

        Assert.Equal(0, (await _office.TypeAsync("export", "--tenant", Tenant, "--out", _office.At("out.xlsx"))).ExitCode);
        (code, output, error) = await _office.TypeAsync("import", _office.At("out.xlsx"), "--tenant", Tenant);
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith($"Nothing differs from what {Tenant} holds already, so nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, (await _office.StateAsync(Office.Tenant)).Next);
    }

    [Fact]
    public async Task One_sheet_goes_out_as_csv_and_back_with_one_edited_cell_as_one_fact()
    {
        await ImportModelAsync();
        await _office.TypeAsync("export", "--tenant", Tenant, "--sheet", "KPIs", "--out", _office.At("KPIs.csv"));
        var text = await File.ReadAllTextAsync(_office.At("KPIs.csv"));
        Assert.Contains("'=1+1", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_office.At("KPIs.csv"), text.Replace("On time", "In time", StringComparison.Ordinal));
        var before = (await _office.StateAsync(Office.Tenant)).Next;
        Assert.Equal(0, (await _office.TypeAsync("import", _office.At("KPIs.csv"), "--tenant", Tenant)).ExitCode);
        var after = await _office.StateAsync(Office.Tenant);
        Assert.Equal((before + 1, "In time"), (after.Next, after.Kpis.All[SampleModel.OnTime].Definition.Name));
    }

    [Fact]
    public async Task More_facts_than_an_append_holds_go_in_as_one_and_the_same_file_twice_changes_nothing()
    {
        await File.WriteAllLinesAsync(_office.At("Units.csv"), Enumerable.Range(0, 250).Select(i => $"u{i},Unit {i}").Prepend("Id,Name"));
        Assert.Equal(0, (await _office.TypeAsync("import", _office.At("Units.csv"), "--tenant", Tenant)).ExitCode);
        var state = await _office.StateAsync(Office.Tenant);
        Assert.Equal((251, 250), (state.Next, state.Organisation.Units.Count));
        Assert.Equal(0, (await _office.TypeAsync("import", _office.At("Units.csv"), "--tenant", Tenant)).ExitCode);
        Assert.Equal(251, (await _office.StateAsync(Office.Tenant)).Next);
    }

    [Fact]
    public async Task An_older_file_takes_back_what_a_newer_one_changed()
    {
        await File.WriteAllTextAsync(_office.At("old.csv"), "Id,Name\nu,Old\n");
        await File.WriteAllTextAsync(_office.At("new.csv"), "Id,Name\nu,New\n");
        foreach (var file in new[] { "old.csv", "new.csv", "old.csv" })
        {
            await _office.TypeAsync("import", _office.At(file), "--tenant", Tenant);
        }

        Assert.Equal("Old", (await _office.StateAsync(Office.Tenant)).Organisation.Units.Values.Single().Name);
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind_and_names_every_reason()
    {
        await File.WriteAllTextAsync(_office.At("Units.csv"), "Id,Name,Parent\na,A,\nb,,\nc,C,nowhere\n");
        var (code, output, error) = await _office.TypeAsync("import", _office.At("Units.csv"), "--tenant", Tenant);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("Units, row 3, column \"Name\": ", error, StringComparison.Ordinal);
        Assert.Contains("Units, row 4, column \"Parent\": ", error, StringComparison.Ordinal);
        Assert.Equal((0, 0), ((await _office.StateAsync(Office.Tenant)).Next, (await _office.StateAsync(TenantId.Service)).Next));
    }

    [Fact]
    public async Task The_reasons_go_into_a_file_where_one_is_named()
    {
        await File.WriteAllTextAsync(_office.At("Units.csv"), "Id,Name\nb,\n");
        var (code, _, error) = await _office.TypeAsync("import", _office.At("Units.csv"), "--tenant", Tenant, "--out", _office.At("reasons.txt"));
        Assert.Equal((1, "Nothing was imported. Problems: 1. Put them right and import the file again.\n"), (code, error));
        Assert.StartsWith("Units, row 2, column \"Name\": ", await File.ReadAllTextAsync(_office.At("reasons.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_says_what_would_change_and_changes_nothing()
    {
        await WriteModelAsync("model.xlsx");
        var (code, output, _) = await _office.TypeAsync("import", _office.At("model.xlsx"), "--preview");
        Assert.Equal(0, code);
        Assert.Contains("KPIs: 2 new, 0 changed, 0 the same, 0 refused.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(0, (await _office.StateAsync(TenantId.Service)).Next);
    }

    [Fact]
    public async Task In_development_a_new_organisation_is_made_and_named()
    {
        await File.WriteAllTextAsync(_office.At("Units.csv"), "Id,Name\na,A\n");
        var (_, output, _) = await _office.TypeAsync("import", _office.At("Units.csv"));
        var made = Assert.Single((await _office.StateAsync(TenantId.Service)).Tenants.OnboardedAt.Keys);
        Assert.Contains($"A new organisation was made: {made}\n", output, StringComparison.Ordinal);
        Assert.Single((await _office.StateAsync(made)).Organisation.Units);
    }

    [Fact]
    public async Task A_file_with_nothing_in_it_makes_no_organisation()
    {
        await File.WriteAllTextAsync(_office.At("Units.csv"), "Id,Name\n");
        var (code, output, _) = await _office.TypeAsync("import", _office.At("Units.csv"));
        Assert.Equal((0, false), (code, output.Contains("A new organisation was made", StringComparison.Ordinal)));
        Assert.Equal(0, (await _office.StateAsync(TenantId.Service)).Next);
    }

    [Fact]
    public async Task Into_the_sample_goes_into_the_sample()
    {
        await File.WriteAllTextAsync(_office.At("Units.csv"), "Id,Name\na,A\n");
        Assert.Equal(0, (await _office.TypeAsync("import", _office.At("Units.csv"), "--into-sample")).ExitCode);
        Assert.Single((await _office.StateAsync(SampleTenant.Id)).Organisation.Units);
    }

    [Fact]
    public async Task People_go_to_the_directory_and_their_roles_into_the_log()
    {
        await File.WriteAllTextAsync(_office.At("People.csv"), "Id,Name,Mail,Roles\nana,Ana Ruiz,ana@example.com,Smo; Viewer\n");
        await _office.TypeAsync("import", _office.At("People.csv"), "--tenant", Tenant);
        Assert.Equal("ana@example.com", (await _office.Directory.FindAsync(Office.Tenant, new PersonId("ana"), CancellationToken.None))!.Mail);
        Assert.Equal(2, (await _office.StateAsync(Office.Tenant)).Next);
    }

    [Fact]
    public async Task Outside_development_the_organisation_must_be_there()
    {
        using var office = new Office(isDevelopment: false);
        await File.WriteAllTextAsync(office.At("Units.csv"), "Id,Name\na,A\n");
        Assert.Equal(1, (await office.TypeAsync("import", office.At("Units.csv"), "--tenant", Tenant)).ExitCode);
        Assert.Equal(2, (await office.TypeAsync("import", office.At("Units.csv"))).ExitCode);
        Assert.Equal(2, (await office.TypeAsync("import", office.At("Units.csv"), "--into-sample")).ExitCode);
        Assert.Equal((0, 0), ((await office.StateAsync(Office.Tenant)).Next, (await office.StateAsync(TenantId.Service)).Next));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "FILE", "--template", "--out", "NEW.xlsx")]
    [InlineData("import", "--template")]
    [InlineData("import", "--template", "--out", "NEW.txt")]
    [InlineData("import", "--template", "--out", " ")]
    [InlineData("import", "FILE", "--tenant", "contoso")]
    [InlineData("import", "FILE", "--into-sample", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63")]
    public async Task What_cannot_be_understood_is_wrong_usage_and_nothing_happens(params string[] typed)
    {
        var (code, output, error) = await _office.TypeAsync([.. typed.Select(each => each.Replace("FILE", _office.At("Units.csv"), StringComparison.Ordinal).Replace("NEW", _office.At("new"), StringComparison.Ordinal))]);
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(System.IO.Directory.EnumerateFiles(Path.GetDirectoryName(_office.At("x"))!, "new*"));
    }

    [Fact]
    public async Task A_template_is_written_and_imports_as_nothing()
    {
        Assert.Equal(0, (await _office.TypeAsync("import", "--template", "--out", _office.At("template.xlsx"))).ExitCode);
        var (code, output, error) = await _office.TypeAsync("import", _office.At("template.xlsx"), "--tenant", Tenant);
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("so nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(1, (await _office.TypeAsync("import", "--template", "--out", _office.At("template.xlsx"))).ExitCode);
    }

    private async Task ImportModelAsync()
    {
        await WriteModelAsync("first.xlsx");
        await _office.TypeAsync("import", _office.At("first.xlsx"), "--tenant", Tenant);
    }

    private async Task WriteModelAsync(string name)
    {
        await using var file = File.Create(_office.At(name));
        ExcelWriter.Write(file, Workbook.Of(SampleModel.HeldModel));
    }
}
