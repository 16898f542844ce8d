namespace System.Text.Json.Settings;

/// <summary>How JSON is merged into JSON.</summary>
public class JsonMergeSettings
{
    /// <summary>What happens to arrays. The new entries are added behind the old by default.</summary>
    public MergeArrayHandling MergeArrayHandling { get; set; }

    /// <summary>What a null does to a value. Nothing by default.</summary>
    public MergeNullValueHandling MergeNullValueHandling { get; set; }
}
