using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>Makes accounts as an administrator does, and signs in with them as their holders do.</summary>
public static class AccountPages
{
    /// <summary>The password that an account gets from the administrator.</summary>
    public const string GivenPassword = "Chushi-Mima-2026!";

    public static async Task CreateAsync(SiteClient administrator, string userName, params string[] roles)
    {
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Users/Create"), "PasswordConfirmation");
        var values = new Dictionary<string, string>
        {
            ["User.UserName"] = userName,
            ["User.Email"] = $"{userName}@test.example",
            ["User.Password"] = GivenPassword,
            ["User.PasswordConfirmation"] = GivenPassword,
            ["User.IsEnabled"] = "true",
        };
        foreach (var role in roles)
        {
            values[RoleField(form, role)] = "true";
        }

        using var answer = await administrator.SubmitAsync(form, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"Account '{userName}': {(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Signs in with a new account and chooses a password of one's own.</summary>
    public static async Task<SiteClient> SignInFirstAsync(Cluster cluster, string tenant, string userName)
    {
        var client = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(tenant));
        await client.SignInAsync(userName, GivenPassword);
        await client.ChangePasswordAsync(GivenPassword, Cluster.NewPassword);
        return client;
    }

    /// <summary>A new account with these roles, signed in.</summary>
    public static async Task<SiteClient> NewAsync(Cluster cluster, string tenant, string userName, params string[] roles)
    {
        using var administrator = await cluster.AdministratorAsync(tenant);
        await CreateAsync(administrator, userName, roles);
        return await SignInFirstAsync(cluster, tenant, userName);
    }

    /// <summary>What a form calls a field, prefix and all.</summary>
    public static string FieldOf(IHtmlFormElement form, string name) => form.Elements
        .Select(element => element.GetAttribute("name"))
        .First(found => found == name || found?.EndsWith("." + name, StringComparison.Ordinal) == true)!;

    /// <summary>Values under the names that a form gives its fields.</summary>
    public static Dictionary<string, string> Fill(IHtmlFormElement form, params (string Name, string Value)[] values)
        => values.ToDictionary(value => FieldOf(form, value.Name), value => value.Value, StringComparer.Ordinal);

    private static string RoleField(IHtmlFormElement form, string role) => form.Elements
        .OfType<IHtmlInputElement>()
        .Single(input => input.Name?.EndsWith("].Role", StringComparison.Ordinal) == true && input.Value == role)
        .Name!.Replace("].Role", "].IsSelected", StringComparison.Ordinal);
}
