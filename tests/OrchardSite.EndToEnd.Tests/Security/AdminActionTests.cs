using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Security;

/// <summary>No action of the admin answers those who have no business there, whatever module it is of and whatever it would have found.</summary>
[Collection(ClusterCollection.Name)]
public sealed class AdminActionTests(Cluster cluster)
{
    private const int Fewest = 150;

    /// <summary>What an editor works with: content, files, what he was notified of, his sign-ins. Each asks for rights to the item itself.</summary>
    private static readonly string[] _editors =
    [
        "Admin", "Admin/Contents/.*", "Admin/AuditTrail/Content/.*", "Admin/ContentFields/.*", "Admin/Localization/Culture", "Admin/Media(/.*)?", "Admin/notifications(/.*)?", "Admin/ServiceLinks/.*", "Admin/SignIns/.*",
    ];

    private const string Token = "__RequestVerificationToken";

    [Fact]
    public async Task Actions_AskedByAVisitor_LeadToTheSignIn()
    {
        using var visitor = cluster.Anonymous();

        Assert.Empty(await AnsweredAsync(visitor, "Login", "/Login"));
    }

    [Fact]
    public async Task Actions_AskedByAnAccountWithoutRights_AreRefused()
    {
        using var reader = await AccountPages.NewAsync(cluster, Tenants.Branch, "wuquan");

        Assert.Empty(await AnsweredAsync(reader, "ChangePassword", "/Error/403"));
    }

    [Fact]
    public async Task Actions_AskedByAnEditor_AreThoseOfContent()
    {
        using var editor = await AccountPages.NewAsync(cluster, Tenants.Branch, "zhibian", "Editor");

        var answered = await AnsweredAsync(editor, "ChangePassword", "/Error/403");

        Assert.NotEmpty(answered);
        Assert.DoesNotContain(answered, action => !_editors.Any(path => Regex.IsMatch(action, $"^(GET|POST) {path}:")));
    }

    [Theory]
    [InlineData("Admin/Users/Edit/{0}")]
    [InlineData("Admin/Users/EditPassword/{0}")]
    [InlineData("Admin/Users/Display/{0}")]
    [InlineData("Admin/SignIns/{0}")]
    public async Task Account_AskedForByAnEditor_IsRefusedWhetherItIsThereOrNot(string path)
    {
        using var administrator = await cluster.AdministratorAsync(Tenants.County);
        var id = Regex.Match((await administrator.ReadAsync("Admin/Users/Index")).DocumentElement.OuterHtml, "/Admin/Users/Edit/([a-z0-9]{26})").Groups[1].Value;
        using var editor = await AccountPages.NewAsync(cluster, Tenants.County, $"bukejian{path.Length}", "Editor");

        using var there = await editor.GetAsync(string.Format(CultureInfo.InvariantCulture, path, id));
        using var missing = await editor.GetAsync(string.Format(CultureInfo.InvariantCulture, path, new string('4', 26)));

        Assert.Equal(HttpStatusCode.Redirect, there.StatusCode);
        Assert.Equal(there.StatusCode, missing.StatusCode);
    }

    /// <summary>The actions that did not send the asker there. Each post has a token that is in order, so that it is not refused for the want of one.</summary>
    private static async Task<List<string>> AnsweredAsync(SiteClient asker, string pageWithToken, string refusal)
    {
        Assert.True(AdminAction.All.Count > Fewest, $"Only {AdminAction.All.Count} actions were found.");
        var token = SiteClient.FieldsOf(SiteClient.FormWith(await asker.ReadAsync(pageWithToken), Token)).Single(field => field.Key == Token);
        var answered = new List<string>();
        foreach (var action in AdminAction.All)
        {
            using var answer = action.Verb == "GET" ? await asker.GetAsync(action.Path) : await asker.PostAsync(action.Path, [token]);
            if (answer.StatusCode != HttpStatusCode.Redirect || !answer.Headers.Location!.OriginalString.StartsWith(refusal, StringComparison.OrdinalIgnoreCase))
            {
                answered.Add($"{action.Verb} {action.Path}: {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        return answered;
    }
}
