using System.ComponentModel;

namespace OrchardCore.Contents.AuditTrail.Settings;

/// <summary>What a type says of comments on saves.</summary>
public class AuditTrailPartSettings
{
    [DefaultValue(true)]
    public bool ShowCommentInput { get; set; } = true;
}
