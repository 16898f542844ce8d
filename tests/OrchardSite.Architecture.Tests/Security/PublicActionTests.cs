using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace OrchardSite.Architecture.Tests.Security;

/// <summary>The admin is shut to those without rights by its address; an action that stands elsewhere is open until it asks, so that each was looked at.</summary>
public sealed class PublicActionTests
{
    /// <summary>For everybody: the public site and its errors, signing in, and a new password by mail.</summary>
    private static readonly string[] _everybody =
    [
        "OrchardCore.Diagnostics Diagnostics", "OrchardCore.Feeds Feed", "OrchardCore.Sitemaps Sitemap", "OrchardCore.Users Account", "OrchardCore.Users ResetPassword",
        "Procuratorate.Accessibility ReadingAids", "Procuratorate.Cases Batches", "Procuratorate.Cases Cases", "Procuratorate.News Home",
        "Procuratorate.Search Search", "Procuratorate.Seo SiteMap",
    ];

    /// <summary>Ask for the right to the item, for the account that is signed in, or for the secret of a set-up.</summary>
    private static readonly string[] _askThemselves =
    [
        "OrchardCore.ContentPreview Preview", "OrchardCore.Contents Item", "OrchardCore.Setup Setup", "OrchardCore.Tenants TenantApi",
        "OrchardCore.Users AuthenticatorApp", "OrchardCore.Users TwoFactorAuthentication",
    ];

    [Fact]
    public void Controllers_OutsideTheAdmin_AreThoseThatWereReviewed()
    {
        var outside = EngineAssemblies.ByArea.Values
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Procuratorate.*.dll").Select(Assembly.LoadFrom))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract && !IsOfTheAdmin(type))
            .Select(type => $"{type.GetCustomAttribute<AreaAttribute>()?.RouteValue ?? type.Assembly.GetName().Name} {type.Name.Replace("Controller", string.Empty, StringComparison.Ordinal)}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(_everybody.Concat(_askThemselves).Order(StringComparer.Ordinal), outside);
    }

    private static bool IsOfTheAdmin(Type controller) =>
        controller.IsDefined(typeof(AdminAttribute))
        || controller.Name == "AdminController"
        || Actions(controller).GroupBy(NameOf).All(namesakes => namesakes.Any(action => action.IsDefined(typeof(AdminAttribute))));

    private static string NameOf(MethodInfo action) => action.GetCustomAttribute<ActionNameAttribute>()?.Name ?? action.Name;

    private static IEnumerable<MethodInfo> Actions(Type controller) => controller
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method);
}
