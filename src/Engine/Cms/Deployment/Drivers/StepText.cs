namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>What people call a kind of step, and what it exports; in English, the key of the translation.</summary>
internal sealed record StepText(Type Step, string Title, string Description);
