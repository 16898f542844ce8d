using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a field with a date and a time.</summary>
internal sealed class DateTimeFieldSettingsDriver : FieldSettingsDisplayDriver<DateTimeField, DateTimeFieldSettings>;
