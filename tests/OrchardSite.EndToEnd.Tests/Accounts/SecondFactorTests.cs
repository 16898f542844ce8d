using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>With a second factor the password alone opens nothing.</summary>
[Collection(ClusterCollection.Name)]
public sealed class SecondFactorTests(Cluster cluster)
{
    private const string County = "KeyouzhongBanner";

    [Fact]
    public async Task SignIn_WithASecondFactor_TakesEachProofOnce()
    {
        using var first = await AccountPages.NewAsync(cluster, County, "shuangchong", "Editor");
        var (key, codes) = await SwitchOnAsync(first);
        using var client = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));

        await ToSecondStepAsync(client, "shuangchong");
        using (var closed = await client.GetAsync("Admin"))
        {
            Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        }

        Assert.False(await ProveAsync(client, "LoginWithTwoFactorAuthentication", "VerificationCode", "000000"));
        var number = OneTimeNumber.Of(key);
        Assert.True(await ProveAsync(client, "LoginWithTwoFactorAuthentication", "VerificationCode", number));
        using (var open = await client.GetAsync("Admin"))
        {
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        }

        using var thief = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        await ToSecondStepAsync(thief, "shuangchong");
        Assert.False(await ProveAsync(thief, "LoginWithTwoFactorAuthentication", "VerificationCode", number));
        Assert.True(await ProveAsync(thief, "LoginWithRecoveryCode", "RecoveryCode", codes[0]));

        using var again = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        await ToSecondStepAsync(again, "shuangchong");
        Assert.False(await ProveAsync(again, "LoginWithRecoveryCode", "RecoveryCode", codes[0]));
    }

    [Fact]
    public async Task SecondFactor_TakenAwayByAnAdministrator_EndsTheSessionsAndIsNotAskedAgain()
    {
        using var holder = await AccountPages.NewAsync(cluster, County, "yishi", "Editor");
        await SwitchOnAsync(holder);
        using var administrator = await cluster.AdministratorAsync(County);
        var list = await administrator.ReadAsync("Admin/Users/Index?SearchText=yishi");
        var reset = list.Forms.Single(form => form.Action.Contains("/Users/TwoFactor/Disable", StringComparison.Ordinal));

        (await administrator.SubmitAsync(reset, new Dictionary<string, string>())).Dispose();

        using (var ended = await holder.GetAsync("Admin"))
        {
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }

        await holder.SignInAsync("yishi", Cluster.NewPassword);
        using var open = await holder.GetAsync("Admin");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Admin_OfARoleThatMustHaveOne_OpensOnlyAfterItIsSetUp()
    {
        using var author = await AccountPages.NewAsync(cluster, County, "bixu", "Author");
        using var administrator = await cluster.AdministratorAsync(County);
        await RequireAsync(administrator, "Author", required: true);
        try
        {
            using (var sent = await author.GetAsync("Admin"))
            {
                Assert.EndsWith("/TwoFactor", sent.Headers.Location?.OriginalString, StringComparison.Ordinal);
            }

            await SwitchOnAsync(author);
            using var open = await author.GetAsync("Admin");
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        }
        finally
        {
            await RequireAsync(administrator, "Author", required: false);
        }
    }

    private static async Task<(string Key, List<string> RecoveryCodes)> SwitchOnAsync(SiteClient client)
    {
        var page = await client.ReadAsync("TwoFactor/AuthenticatorApp");
        var key = page.QuerySelector("code")!.TextContent;
        using var answer = await client.SubmitAsync(SiteClient.FormWith(page, "Code"), new Dictionary<string, string> { ["Code"] = OneTimeNumber.Of(key, -1) });
        var codes = SiteClient.Parse(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("ul li").Select(item => item.TextContent.Trim()).ToList();
        Assert.NotEmpty(codes);

        var after = await client.ReadAsync("TwoFactor");
        Assert.DoesNotContain(key, after.DocumentElement.OuterHtml, StringComparison.Ordinal);
        return (key, codes);
    }

    private static Task ToSecondStepAsync(SiteClient client, string userName) => client.SignInAsync(userName, Cluster.NewPassword);

    private static async Task<bool> ProveAsync(SiteClient client, string page, string field, string value)
    {
        using var answer = await client.SubmitAsync(SiteClient.FormWith(await client.ReadAsync(page), field), new Dictionary<string, string> { [field] = value });
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    private static async Task RequireAsync(SiteClient administrator, string role, bool required)
    {
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Settings/userLogin"), "RequireTwoFactorAuthenticationForSpecificRoles");
        var entry = form.Elements.OfType<IHtmlInputElement>().Single(input => input.Name?.EndsWith("].Role", StringComparison.Ordinal) == true && input.Value == role).Name!;
        var fields = AccountPages.Fill(form, ("RequireTwoFactorAuthenticationForSpecificRoles", required ? "true" : "false"));
        fields[entry.Replace("].Role", "].IsSelected", StringComparison.Ordinal)] = required ? "true" : "false";
        using var answer = await administrator.SubmitAsync(form, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
