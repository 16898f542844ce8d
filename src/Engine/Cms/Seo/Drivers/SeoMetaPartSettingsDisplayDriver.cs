using OrchardCore.Seo.Models;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>What of the part a type's editor offers.</summary>
internal sealed class SeoMetaPartSettingsDisplayDriver : PartSettingsDisplayDriver<SeoMetaPart, SeoMetaPartSettings>;
