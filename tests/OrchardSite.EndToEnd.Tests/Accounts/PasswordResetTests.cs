using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>Who forgot the password gets a link by mail; whoever else asks learns nothing.</summary>
[Collection(ClusterCollection.Name)]
public sealed partial class PasswordResetTests(Cluster cluster)
{
    private const string County = "TuquanCounty";
    private const string Chosen = "Zixuan-Mima-2027!";

    [Fact]
    public async Task Link_FromTheMail_WorksOnceAndNamesTheSitesOwnHost()
    {
        var mail = new MailFolder(cluster, County);
        await mail.SwitchOnAsync();
        using (var administrator = await cluster.AdministratorAsync(County))
        {
            await AccountPages.CreateAsync(administrator, "wangji", "Editor");
        }

        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        // By a name of the machine that is not the site's: a host that nobody knows is refused before.
        await AskAsync(visitor, "wangji", host: "other.localhost");
        var link = Link().Match(await mail.ReadNextAsync("wangji@test.example")).Value;

        Assert.StartsWith("https://court.test.example/tqx/ResetPassword?code=", link, StringComparison.OrdinalIgnoreCase);
        var path = new Uri(link).PathAndQuery["/tqx/".Length..];
        using (var weak = await ResetAsync(visitor, path, "wangji", "short"))
        {
            Assert.Equal(HttpStatusCode.OK, weak.StatusCode);
        }

        using (var other = await ResetAsync(visitor, path, "admin", Chosen))
        {
            Assert.Contains("链接已过期", await TextAsync(other), StringComparison.Ordinal);
        }

        using (var set = await ResetAsync(visitor, path, "wangji", Chosen))
        {
            Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        }

        using (var again = await ResetAsync(visitor, path, "wangji", "Zaici-Mima-2028!"))
        {
            Assert.Contains("链接已过期", await TextAsync(again), StringComparison.Ordinal);
        }

        await visitor.SignInAsync("wangji", Chosen);
        using var admin = await visitor.GetAsync("Admin");
        Assert.Equal(HttpStatusCode.OK, admin.StatusCode);
    }

    [Fact]
    public async Task Asking_ForAnUnknownAccount_AnswersAsForAKnownOne()
    {
        var mail = new MailFolder(cluster, County);
        await mail.SwitchOnAsync();
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));

        var unknown = await AskAsync(visitor, "nobody-of-this-name");
        var known = await AskAsync(visitor, "admin");

        Assert.Equal(known, unknown);
    }

    [Fact]
    public async Task Settings_AfterAPasswordWasStored_NeverShowIt()
    {
        using var administrator = await cluster.AdministratorAsync("AershanCity");
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Settings/email"), "DefaultSender");
        using (var saved = await administrator.SubmitAsync(form, AccountPages.Fill(
            form,
            ("IsEnabled", "true"),
            ("DefaultSender", "site@test.example"),
            ("Host", "127.0.0.1"),
            ("Port", "9"),
            ("RequireCredentials", "true"),
            ("UserName", "site"),
            ("Password", "Mimi-Never-Shown"))))
        {
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        var page = await administrator.ReadAsync("Admin/Settings/email");
        var test = SiteClient.FormWith(await administrator.ReadAsync("Admin/Email/Test"), "To");
        using var sent = await administrator.SubmitAsync(test, new Dictionary<string, string> { ["Provider"] = "SMTP", ["To"] = "someone@test.example" });

        Assert.DoesNotContain("Mimi-Never-Shown", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("已保存密码", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("邮件服务器没有响应", await TextAsync(sent), StringComparison.Ordinal);
        Assert.DoesNotContain("Mimi-Never-Shown", cluster.Site.Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Path.Combine(cluster.Site.AppData, "logs")), log => Assert.DoesNotContain("Mimi-Never-Shown", ReadShared(log), StringComparison.Ordinal));
    }

    // The answer's status and where it leads.
    private static async Task<string> AskAsync(SiteClient visitor, string name, string? host = null)
    {
        var form = SiteClient.FormWith(await visitor.ReadAsync("ForgotPassword"), "UsernameOrEmail");
        var fields = SiteClient.FieldsOf(form).Where(field => !field.Key.EndsWith("UsernameOrEmail", StringComparison.Ordinal))
            .Append(new(AccountPages.FieldOf(form, "UsernameOrEmail"), name));
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Host = host;
        using var answer = await visitor.SendAsync(request);
        return $"{(int)answer.StatusCode} {answer.Headers.Location?.OriginalString} {await answer.Content.ReadAsStringAsync()}";
    }

    private static async Task<HttpResponseMessage> ResetAsync(SiteClient visitor, string path, string name, string password)
    {
        var form = SiteClient.FormWith(await visitor.ReadAsync(path), "NewPassword");
        return await visitor.SubmitAsync(form, AccountPages.Fill(form, ("UsernameOrEmail", name), ("NewPassword", password), ("PasswordConfirmation", password)));
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static string ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
