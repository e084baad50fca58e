namespace CareerWriter.Host.Postings;

/// <summary>Why there is no page.</summary>
internal enum FetchFailure
{
    /// <summary>The address may not be asked: its scheme, port, form, or where its name leads.</summary>
    NotAllowed,

    /// <summary>No such host, no connection, or a connection that broke.</summary>
    NoConnection,

    /// <summary>No whole answer in the time that is given.</summary>
    TooSlow,

    /// <summary>The site says that it is asked too much or has a fault of its own (429, 5xx).</summary>
    Refused,

    /// <summary>More redirects than are followed.</summary>
    TooManyRedirects,

    /// <summary>More bytes than are read.</summary>
    TooLarge,

    /// <summary>No text: an image, a PDF, an archive.</summary>
    NotText,

    /// <summary>The site led from one request to the next without an end, or its answers made no sense.</summary>
    NotUnderstood,
}
