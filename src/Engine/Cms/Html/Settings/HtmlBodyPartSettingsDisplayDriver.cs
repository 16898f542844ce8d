using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Html.Settings;

/// <summary>How a type's bodies are treated.</summary>
internal sealed class HtmlBodyPartSettingsDisplayDriver : PartSettingsDisplayDriver<HtmlBodyPart, HtmlBodyPartSettings>;
