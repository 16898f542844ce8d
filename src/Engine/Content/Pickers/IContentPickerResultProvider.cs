namespace OrchardCore.ContentManagement;

/// <summary>Finds items for a picker.</summary>
public interface IContentPickerResultProvider
{
    string Name { get; }

    Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext);
}
