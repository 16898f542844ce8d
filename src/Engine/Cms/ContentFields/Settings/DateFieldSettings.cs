using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>DateField</c>.</summary>
public class DateFieldSettings : FieldSettings
{
}
