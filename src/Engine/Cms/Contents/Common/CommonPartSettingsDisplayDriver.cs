using OrchardCore.Contents.Models;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Contents.Common;

internal sealed class CommonPartSettingsDisplayDriver : PartSettingsDisplayDriver<CommonPart, CommonPartSettings>;
