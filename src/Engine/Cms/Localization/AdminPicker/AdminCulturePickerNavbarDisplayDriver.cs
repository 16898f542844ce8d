using System.Globalization;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Cms.Localization.AdminPicker;

/// <summary>The choice of language at the top of the admin; not there when there is one language only.</summary>
internal sealed class AdminCulturePickerNavbarDisplayDriver(ILocalizationService localization) : DisplayDriver<Navbar>
{
    public override async Task<IDisplayResult?> DisplayAsync(Navbar model, BuildDisplayContext context)
    {
        var supported = await localization.GetSupportedCulturesAsync();
        return supported.Length < 2
            ? null
            : Initialize<AdminCulturePickerViewModel>("AdminCulturePicker", view =>
            {
                view.CurrentCulture = CultureInfo.CurrentUICulture;
                view.SupportedCultures = [.. supported.Select(CultureInfo.GetCultureInfo)];
            }).Location("DetailAdmin", "Content:5");
    }
}
