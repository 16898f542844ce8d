using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a field with a text.</summary>
internal sealed class TextFieldSettingsDriver : FieldSettingsDisplayDriver<TextField, TextFieldSettings>;
