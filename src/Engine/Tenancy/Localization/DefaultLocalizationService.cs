using System.Globalization;
using Microsoft.AspNetCore.Builder;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Tenancy.Localization;

/// <summary>The cultures of a tenant that has chosen none: Chinese, and English beside it.</summary>
internal sealed class DefaultLocalizationService : ILocalizationService
{
    internal const string DefaultCulture = "zh-CN";

    internal static readonly string[] SupportedCultures = [DefaultCulture, "en"];

    public bool FallBackToParentCultures => true;

    public Task<string> GetDefaultCultureAsync() => Task.FromResult(DefaultCulture);

    public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult(SupportedCultures);

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0).OrderBy(culture => culture.Name, StringComparer.Ordinal);

    /// <summary>Has requests in the default culture, whatever they ask for.</summary>
    internal static void Apply(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(DefaultCulture).AddSupportedCultures(SupportedCultures).AddSupportedUICultures(SupportedCultures);
        options.RequestCultureProviders.Clear();
    }
}
