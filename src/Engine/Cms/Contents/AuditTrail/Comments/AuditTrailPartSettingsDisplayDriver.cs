using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Comments;

internal sealed class AuditTrailPartSettingsDisplayDriver : PartSettingsDisplayDriver<AuditTrailPart, AuditTrailPartSettings>;
