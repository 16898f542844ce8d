using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

public static class AuditTrailOptionsExtensions
{
    /// <summary>The category of this name, added when it is not there.</summary>
    public static AuditTrailCategoryDescriptorBuilder For<TLocalizer>(this AuditTrailOptions options, string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
        where TLocalizer : class =>
        options.GetOrAdd(categoryName, () => new AuditTrailCategoryDescriptorBuilder(categoryName, typeof(TLocalizer), localizedName));

    public static bool Remove(this AuditTrailOptions options, string categoryName) => options.Remove(categoryName);
}
