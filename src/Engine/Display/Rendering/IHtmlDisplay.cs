namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Finds the template of a shape, runs its events and renders it.</summary>
public interface IHtmlDisplay
{
    Task<IHtmlContent> ExecuteAsync(DisplayContext context);
}
