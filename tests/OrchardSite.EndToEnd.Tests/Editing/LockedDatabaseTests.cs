using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>Another process keeps the database from being written, such as a backup.</summary>
[Collection(ClusterCollection.Name)]
public sealed class LockedDatabaseTests(Cluster cluster)
{
    private const string Tenant = "AershanCity";
    private const string Text = "锁住时写的正文";

    [Fact]
    public async Task Save_WhileTheDatabaseIsLocked_KeepsWhatWasTypedAndTheSiteReadable()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/News/Create"), "Title");
        var typed = new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "锁住时写的稿件",
            ["HtmlBodyPart.Html"] = $"<p>{Text}</p>",
            ["NewsPart.Column.TermEntries[0].Selected"] = "true",
            ["submit.Publish"] = "submit.Publish",
        };

        var role = SiteClient.FormWith(await editor.ReadAsync("Admin/Roles/Edit/Author"), "RoleDescription");

        string refused, refusedRole;
        await using (await LockAsync())
        {
            var roleSent = editor.SubmitAsync(role, new Dictionary<string, string> { ["RoleDescription"] = Text });
            using var answer = await editor.SubmitAsync(form, typed);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            refused = await answer.Content.ReadAsStringAsync();
            using var roleAnswer = await roleSent;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, roleAnswer.StatusCode);
            refusedRole = await roleAnswer.Content.ReadAsStringAsync();
            using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
            Assert.NotNull((await visitor.ReadAsync(string.Empty)).Body);
        }

        Assert.Contains("数据库正忙，内容没有保存", WebUtility.HtmlDecode(refused), StringComparison.Ordinal);
        Assert.Contains(Text, WebUtility.HtmlDecode(refused), StringComparison.Ordinal);
        var again = SiteClient.FormWith(SiteClient.Parse(refused), "Title");
        using var saved = await editor.SubmitAsync(again, new Dictionary<string, string> { ["submit.Publish"] = "submit.Publish" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        Assert.Contains("网站暂时不能保存", refusedRole, StringComparison.Ordinal);
        var kept = SiteClient.Parse(refusedRole).Forms.Single();
        Assert.Equal(Text, kept.Elements.OfType<IHtmlTextAreaElement>().Single(area => area.Name == "RoleDescription").Value);
        using var savedRole = await editor.SubmitAsync(kept, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, savedRole.StatusCode);
    }

    /// <summary>Begins to write, as another process would, until it is disposed of.</summary>
    private async Task<SqliteConnection> LockAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(cluster.Site.AppData, "Sites", Tenant, "OrchardCore.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
