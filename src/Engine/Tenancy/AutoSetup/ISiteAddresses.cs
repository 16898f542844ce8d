namespace OrchardSite.Engine.Tenancy.AutoSetup;

/// <summary>Knows what a running site answers at, so that no tenant is put in front of it.</summary>
internal interface ISiteAddresses
{
    /// <summary>An address of the site below the segment; null when there is none.</summary>
    Task<string?> FindBelowAsync(string segment);
}
