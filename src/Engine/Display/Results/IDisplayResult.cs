namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver answers: shapes that are put where placement says.</summary>
public interface IDisplayResult
{
    Task ApplyAsync(BuildDisplayContext context);

    Task ApplyAsync(BuildEditorContext context);
}
