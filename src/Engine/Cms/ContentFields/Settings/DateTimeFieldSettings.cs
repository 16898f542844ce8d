using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>DateTimeField</c>.</summary>
public class DateTimeFieldSettings : FieldSettings
{
}
