namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>Asks before something is taken away that content depends on.</summary>
internal sealed record ConfirmPage(string Question, int Items, string Action, string Id, string? Name, string BackUrl);
