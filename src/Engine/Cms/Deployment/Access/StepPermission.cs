using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Deployment.Access;

/// <summary>What is needed, beyond the right to export, for a kind of step that tells more than others.</summary>
internal sealed record StepPermission(Type Step, Permission Permission);
