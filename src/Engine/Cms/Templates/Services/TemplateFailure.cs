namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>Why a template is not used.</summary>
/// <param name="Text">The template as it was when it failed.</param>
/// <param name="Line">Counted from 1; null when it is not known.</param>
internal sealed record TemplateFailure(string Text, int? Line, Exception Reason, DateTime FailedUtc);
