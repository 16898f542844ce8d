using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a yes-or-no field; that it is required would make no sense.</summary>
internal sealed class BooleanFieldSettingsDriver : FieldSettingsDisplayDriver<BooleanField, BooleanFieldSettings>
{
    protected override string CommonShape => "FieldHint_Edit";
}
