using System.Globalization;

namespace OrchardSite.Engine.Cms.Localization.AdminPicker;

internal class AdminCulturePickerViewModel
{
    public CultureInfo CurrentCulture { get; set; } = CultureInfo.InvariantCulture;

    public IReadOnlyList<CultureInfo> SupportedCultures { get; set; } = [];
}
